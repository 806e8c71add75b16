from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class CronJobEnvironmentCreate(Model):
    application_id: int | None = None
    command: str
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    pattern: str
    run_as_user: str
