from .._runtime import Model
from .helm_request_values_override_file_raw_value import HelmRequestValuesOverrideFileRawValue


class HelmRequestValuesOverrideFileRaw(Model):
    values: list[HelmRequestValuesOverrideFileRawValue] | None = None
