from .._runtime import Model
from .helm_key_values import HelmKeyValues
from .helm_request_values_override_file import HelmRequestValuesOverrideFile


class HelmRequestValuesOverride(Model):
    file: HelmRequestValuesOverrideFile | None = None
    set: HelmKeyValues | None = None
    set_json: HelmKeyValues | None = None
    set_string: HelmKeyValues | None = None
