from .._runtime import Model
from .application_last_deployments import ApplicationLastDeployments
from .credential import Credential


class ApplicationRelation(Model):
    id: int
    project_id: int
    environment_id: int
    created_by: int
    name: str
    repository: str
    repository_name: str
    repository_owner: str
    default_branch: str
    programming_language: str
    programming_language_human_readable: str
    engine_version: str
    framework: str
    framework_human_readable: str
    root_directory: str | None
    deployments_keep: int
    install_dependencies_command: str | None
    build_command: str | None
    last_deployments: ApplicationLastDeployments | None = None
    credential: Credential | None = None
    created_at: str | None = None
    updated_at: str | None = None
