from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class VirtualHostEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    type: str
    name: str
    root_directory: str | None = None
    application_listen_address: str | None = None
    application_id: int | None = None
