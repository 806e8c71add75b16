from .._runtime import Model


class ApplicationUpdate(Model):
    build_command: str | None = None
    credential_id: int | None = None
    default_branch: str
    deployments_keep: int | None = None
    engine_version: str
    framework: str
    id: int
    install_dependencies_command: str | None = None
    name: str
    programming_language: str
    repository: str | None = None
    root_directory: str | None = None
