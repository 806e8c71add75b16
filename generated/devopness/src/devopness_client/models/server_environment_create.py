from .._runtime import Model
from .blueprint_service_list import BlueprintServiceList
from .resource_to_be_linked_list import ResourceToBeLinkedList
from .server_provision_input import ServerProvisionInput


class ServerEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    hostname: str
    ip_address: str | None = None
    ssh_port: int | None = None
    max_parallel_actions: int | None = None
    blueprint: BlueprintServiceList | None = None
    provision_input: ServerProvisionInput
    credential_id: str | None = None
