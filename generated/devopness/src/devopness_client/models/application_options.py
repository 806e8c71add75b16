from typing import Any, TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .variable_target_list import VariableTargetList


class LanguageRuntimeEngineVersion(Model):
    version: str | None = None


class LanguageRuntimeFrameworkCommands(Model):
    build: list[str] | None = None
    dependencies: list[str] | None = None


class LanguageRuntimeFrameworkDefaults(Model):
    build_command: str | None = None
    commands: LanguageRuntimeFrameworkCommands | None = None
    default_branch: str | None = None
    deployments_keep: int | None = None
    engine_version: str | None = None
    framework: str | None = None
    install_dependencies_command: str | None = None
    root_directory: str | None = None


class LanguageRuntimeFramework(Model):
    defaults: LanguageRuntimeFrameworkDefaults
    name: str
    name_human_readable: str


class LanguageRuntime(Model):
    engine_versions: list[LanguageRuntimeEngineVersion]
    frameworks: list[LanguageRuntimeFramework]
    name: str
    name_human_readable: str


LanguageRuntimeList: TypeAlias = list[LanguageRuntime]


class ScriptRunner(Model):
    hint: FieldHint
    human_readable: str
    value: str


ScriptRunnerList: TypeAlias = list[ScriptRunner]


class Template(Model):
    description: str | None = None
    id: str
    manifest: dict[str, Any] | None = None
    name: str
    title: str
    version: str


TemplateList: TypeAlias = list[Template]


class ApplicationOptions(Model):
    language_runtimes: LanguageRuntimeList
    script_runners: ScriptRunnerList
    templates: TemplateList
    variable_targets: VariableTargetList
