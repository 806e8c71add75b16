from .._runtime import Model
from .environment_initialize_input_file import EnvironmentInitializeInputFile
from .environment_initialize_input_resources import EnvironmentInitializeInputResources


class EnvironmentInitializeInput(Model):
    config: str | None = None
    files: list[EnvironmentInitializeInputFile] | None = None
    profile: str
    repository: str
    resources: EnvironmentInitializeInputResources | None = None
