from .._runtime import Model
from .cloud_provider_input_settings_default_value import CloudProviderInputSettingsDefaultValue
from .cloud_provider_property_validation import CloudProviderPropertyValidation


class CloudProviderInputSettings(Model):
    name: str
    name_human_readable: str
    default_value: CloudProviderInputSettingsDefaultValue | None
    sensitive: bool
    validation: CloudProviderPropertyValidation
