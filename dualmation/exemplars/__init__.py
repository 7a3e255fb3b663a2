"The scene library: one scene a file, with a header of concept, aliases, domain and level"
