from .._runtime import Model
from .resource_to_be_linked_list import ResourceToBeLinkedList


class ApplicationEnvironmentCreate(Model):
    build_command: str | None = None
    credential_id: int
    default_branch: str
    deployments_keep: int | None = None
    engine_version: str
    framework: str
    install_dependencies_command: str | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    programming_language: str
    repository: str
    root_directory: str | None = None
