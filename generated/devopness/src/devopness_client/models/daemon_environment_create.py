from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class DaemonEnvironmentCreate(Model):
    application_id: int | None = None
    command: str
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    process_count: int
    run_as_user: str
    working_directory: str | None
