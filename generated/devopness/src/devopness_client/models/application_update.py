from .._runtime import Model


class ApplicationUpdate(Model):
    id: int
    name: str
    build_command: str | None = None
    engine_version: str
    framework: str
    programming_language: str
    repository: str | None = None
    credential_id: int | None = None
    root_directory: str | None = None
    default_branch: str
    deployments_keep: int | None = None
    install_dependencies_command: str | None = None
