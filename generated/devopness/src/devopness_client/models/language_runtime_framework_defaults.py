from .._runtime import Model
from .language_runtime_framework_commands import LanguageRuntimeFrameworkCommands


class LanguageRuntimeFrameworkDefaults(Model):
    default_branch: str | None = None
    engine_version: str | None = None
    framework: str | None = None
    root_directory: str | None = None
    deployments_keep: int | None = None
    commands: LanguageRuntimeFrameworkCommands | None = None
    install_dependencies_command: str | None = None
    build_command: str | None = None
