from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class ApplicationEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    build_command: str | None = None
    engine_version: str
    framework: str
    programming_language: str
    repository: str
    credential_id: int
    root_directory: str | None = None
    default_branch: str
    deployments_keep: int | None = None
    install_dependencies_command: str | None = None
