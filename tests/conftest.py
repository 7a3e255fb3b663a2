def pytest_configure(config): config.addinivalue_line('markers', 'browser: opens a headless Chromium; leave out with -m "not browser"')
