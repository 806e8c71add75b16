from .._runtime import Model
from .helm_request_values_override_file_git import HelmRequestValuesOverrideFileGit
from .helm_request_values_override_file_raw import HelmRequestValuesOverrideFileRaw


class HelmRequestValuesOverrideFile(Model):
    git: HelmRequestValuesOverrideFileGit | None = None
    raw: HelmRequestValuesOverrideFileRaw | None = None
