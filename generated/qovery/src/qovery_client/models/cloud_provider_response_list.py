from .._runtime import Model
from .cloud_provider import CloudProvider


class CloudProviderResponseList(Model):
    results: list[CloudProvider] | None = None
