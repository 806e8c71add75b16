from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class SshKeyEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    public_key: str
