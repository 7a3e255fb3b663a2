"""
concept: Projectile motion
aliases: why a thrown ball flies in a curve; parabola of a throw; path of a cannonball; throwing a ball
domain: physics
level: school
facts: without air the sideways speed never changes; gravity changes only the upward speed; the two motions do not influence each other; together they give a parabola
"""
from manim import *
from dualmation.stage import *


class ProjectileMotion(Explainer):
    def construct(self):
        self.title("How does a projectile fly?")
        x0, y0, vx, vy, g = -4.6, -2.1, 2.9, 5.0, 2.8
        end = 2 * vy / g  # the time at which it is down again
        at = lambda t: np.array([x0 + vx * t, y0 + vy * t - g * t * t / 2, 0])
        t = ValueTracker(0)
        ground = Line([-5.6, y0, 0], [6.5, y0, 0], color=self.theme.muted, stroke_width=4)
        wall = Line([-5.6, y0, 0], [-5.6, 2.7, 0], color=self.theme.muted, stroke_width=4)
        ball = Dot(at(0), radius=0.2, color=accent(1)).add_updater(lambda m: m.move_to(at(t.get_value())))
        path = TracedPath(ball.get_center, stroke_color=accent(1), stroke_width=4, stroke_opacity=0.7)
        with self.beat("A ball is thrown. It rises, bends over and falls in a smooth curve."):
            self.show(ground, wall, ball)
            self.add(path)
            self.play(t.animate.set_value(end), run_time=3, rate_func=linear)
        t.set_value(0)
        path.clear_updaters()
        low = Dot(color=accent(0), radius=0.14).add_updater(lambda m: m.move_to([at(t.get_value())[0], y0, 0]))
        high = Dot(color=accent(2), radius=0.14).add_updater(lambda m: m.move_to([-5.6, at(t.get_value())[1], 0]))
        moments = [end * i / 6 for i in range(7)]
        with self.beat("Its shadow on the ground moves evenly: equal steps in equal times."):
            self.add(low)
            for a, b in zip(moments, moments[1:]):
                self.add(Dot([at(a)[0], y0, 0], radius=0.1, color=accent(0)))
                self.play(t.animate.set_value(b), run_time=0.5, rate_func=linear)
        t.set_value(0)
        with self.beat("Its shadow on the wall slows, stops and falls: gravity pulls only downwards."):
            self.add(high)
            for a, b in zip(moments, moments[1:]):
                self.add(Dot([-5.6, at(a)[1], 0], radius=0.1, color=accent(2)))
                self.play(t.animate.set_value(b), run_time=0.5, rate_func=linear)
        rules = VGroup(MathTex(r"x = v_x\, t", color=accent(0)), MathTex(r"y = v_y\, t - \tfrac{1}{2} g t^2", color=accent(2))).arrange(DOWN, buff=0.35)
        with self.beat("Two independent motions together draw a parabola."):
            t.set_value(0)
            self.show(rules.move_to([0.6, -0.5, 0]))
            self.play(t.animate.set_value(end), run_time=2.5, rate_func=linear)
