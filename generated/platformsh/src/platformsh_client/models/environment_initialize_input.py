from .._runtime import Model
from .environment_initialize_input_file import EnvironmentInitializeInputFile
from .environment_initialize_input_resources import EnvironmentInitializeInputResources


class EnvironmentInitializeInput(Model):
    profile: str
    repository: str
    config: str | None = None
    files: list[EnvironmentInitializeInputFile] | None = None
    resources: EnvironmentInitializeInputResources | None = None
