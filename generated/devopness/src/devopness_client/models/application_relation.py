from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .credential import Credential


class ApplicationLastDeployments(Model):
    latest: ActionRelationShallow | None = None
    live: ActionRelationShallow | None = None


class ApplicationRelation(Model):
    build_command: str | None
    created_at: str | None = None
    created_by: int
    credential: Credential | None = None
    default_branch: str
    deployments_keep: int
    engine_version: str
    environment_id: int
    framework: str
    framework_human_readable: str
    id: int
    install_dependencies_command: str | None
    last_deployments: ApplicationLastDeployments | None = None
    name: str
    programming_language: str
    programming_language_human_readable: str
    project_id: int
    repository: str
    repository_name: str
    repository_owner: str
    root_directory: str | None
    updated_at: str | None = None
