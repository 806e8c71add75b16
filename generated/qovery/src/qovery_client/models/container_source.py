from .._runtime import Model
from .container_registry_provider_details_response import ContainerRegistryProviderDetailsResponse


class ContainerSource(Model):
    image_name: str
    registry: ContainerRegistryProviderDetailsResponse
    registry_id: str | None = None
    tag: str
