from .._runtime import Model, OpenStrEnum


class EnvironmentInitializeInputFile(Model):
    contents: str | None = None
    mode: int | None = None
    path: str


class EnvironmentInitializeInputResourcesInit(OpenStrEnum):
    DEFAULT = "default"
    MINIMUM = "minimum"


class EnvironmentInitializeInputResources(Model):
    init: EnvironmentInitializeInputResourcesInit | None = None
