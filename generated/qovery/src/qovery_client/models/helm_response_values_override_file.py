from .._runtime import Model
from .helm_response_values_override_file_git import HelmResponseValuesOverrideFileGit
from .helm_response_values_override_file_raw import HelmResponseValuesOverrideFileRaw


class HelmResponseValuesOverrideFile(Model):
    git: HelmResponseValuesOverrideFileGit | None = None
    raw: HelmResponseValuesOverrideFileRaw | None = None
