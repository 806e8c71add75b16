from .._runtime import Model
from .provider_input_settings_validation import ProviderInputSettingsValidation


class ProviderInputSettings(Model):
    default_value: str | None
    name: str
    name_human_readable: str
    sensitive: bool
    validation: ProviderInputSettingsValidation
