from .._runtime import Model
from .helm_key_values import HelmKeyValues
from .helm_request_values_override_file import HelmRequestValuesOverrideFile


class HelmRequestValuesOverride(Model):
    set: HelmKeyValues | None = None
    set_string: HelmKeyValues | None = None
    set_json: HelmKeyValues | None = None
    file: HelmRequestValuesOverrideFile | None = None
