from .._runtime import OpenStrEnum


class PipelineStepRunnerName(OpenStrEnum):
    COMPOSER = "composer"
    CUSTOM = "custom"
    NPM = "npm"
    PIP = "pip"
    YARN = "yarn"
