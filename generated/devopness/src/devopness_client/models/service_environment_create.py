from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList
from .service_initial_state import ServiceInitialState
from .service_type import ServiceType


class ServiceEnvironmentCreate(Model):
    auto_start: bool | None = None
    initial_state: ServiceInitialState | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    type: ServiceType
    version: str
