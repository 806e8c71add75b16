from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class VirtualHostEnvironmentCreate(Model):
    application_id: int | None = None
    application_listen_address: str | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    root_directory: str | None = None
    type: str
