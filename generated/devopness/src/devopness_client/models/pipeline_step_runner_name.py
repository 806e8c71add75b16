from .._runtime import OpenStrEnum


class PipelineStepRunnerName(OpenStrEnum):
    """Tool that runs a step's command."""

    COMPOSER = "composer"
    CUSTOM = "custom"
    NPM = "npm"
    PIP = "pip"
    YARN = "yarn"
