from .._runtime import Model
from .provider_input_settings_validation import ProviderInputSettingsValidation


class ProviderInputSettings(Model):
    name: str
    name_human_readable: str
    validation: ProviderInputSettingsValidation
    default_value: str | None
    sensitive: bool
