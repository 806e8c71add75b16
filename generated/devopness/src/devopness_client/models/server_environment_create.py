from .._runtime import Model
from .blueprint_service_list import BlueprintServiceList
from .resource_to_be_linked_list import ResourceToBeLinkedList
from .server_provision_input import ServerProvisionInput


class ServerEnvironmentCreate(Model):
    blueprint: BlueprintServiceList | None = None
    credential_id: str | None = None
    hostname: str
    ip_address: str | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    max_parallel_actions: int | None = None
    provision_input: ServerProvisionInput
    ssh_port: int | None = None
