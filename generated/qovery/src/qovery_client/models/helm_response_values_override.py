from .._runtime import Model
from .helm_key_values import HelmKeyValues
from .helm_response_values_override_file import HelmResponseValuesOverrideFile


class HelmResponseValuesOverride(Model):
    file: HelmResponseValuesOverrideFile | None = None
    set: HelmKeyValues | None = None
    set_json: HelmKeyValues | None = None
    set_string: HelmKeyValues | None = None
