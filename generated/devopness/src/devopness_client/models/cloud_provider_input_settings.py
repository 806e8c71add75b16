from .._runtime import Model
from .cloud_provider_input_settings_default_value import CloudProviderInputSettingsDefaultValue
from .cloud_provider_property_validation import CloudProviderPropertyValidation


class CloudProviderInputSettings(Model):
    default_value: CloudProviderInputSettingsDefaultValue | None
    name: str
    name_human_readable: str
    sensitive: bool
    validation: CloudProviderPropertyValidation
