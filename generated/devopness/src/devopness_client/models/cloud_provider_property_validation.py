from .._runtime import Model
from .cloud_provider_property_type import CloudProviderPropertyType


class CloudProviderPropertyValidation(Model):
    required: bool
    type: CloudProviderPropertyType
    min: int
    max: int
    allowed_values: list[str]
