from .._runtime import Model
from .resource_type import ResourceType


class ResourceTypeRelated(Model):
    can_be_linked: bool | None = None
    resource_type: ResourceType | None = None
    resource_type_human_readable: str | None = None
    resource_type_human_readable_plural: str | None = None
