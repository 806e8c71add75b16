from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class DaemonEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    command: str
    process_count: int
    working_directory: str | None
    run_as_user: str
    name: str
    application_id: int | None = None
