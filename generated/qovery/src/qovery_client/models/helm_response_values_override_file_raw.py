from .._runtime import Model
from .helm_response_values_override_file_raw_value import HelmResponseValuesOverrideFileRawValue


class HelmResponseValuesOverrideFileRaw(Model):
    values: list[HelmResponseValuesOverrideFileRawValue]
