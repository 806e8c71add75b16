from .._runtime import Model
from .language_runtime_framework_commands import LanguageRuntimeFrameworkCommands


class LanguageRuntimeFrameworkDefaults(Model):
    build_command: str | None = None
    commands: LanguageRuntimeFrameworkCommands | None = None
    default_branch: str | None = None
    deployments_keep: int | None = None
    engine_version: str | None = None
    framework: str | None = None
    install_dependencies_command: str | None = None
    root_directory: str | None = None
