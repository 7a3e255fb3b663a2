"Weights and fonts that ship with the package"
