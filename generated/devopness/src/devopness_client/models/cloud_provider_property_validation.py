from .._runtime import Model
from .cloud_provider_property_type import CloudProviderPropertyType


class CloudProviderPropertyValidation(Model):
    allowed_values: list[str]
    max: int
    min: int
    required: bool
    type: CloudProviderPropertyType
