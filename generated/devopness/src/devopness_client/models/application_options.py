from typing import Any, TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .variable_target_list import VariableTargetList


class LanguageRuntimeEngineVersion(Model):
    version: str | None = None


class LanguageRuntimeFrameworkCommands(Model):
    """Commands to choose from for building and deploying."""

    build: list[str] | None = None
    """Commands that build the source code."""

    dependencies: list[str] | None = None
    """Commands that install the dependencies."""


class LanguageRuntimeFrameworkDefaults(Model):
    """What an application of this framework has unless you say otherwise."""

    build_command: str | None = None
    """Command that a deployment runs once to build the source code."""

    commands: LanguageRuntimeFrameworkCommands | None = None
    """Commands to choose from."""

    default_branch: str | None = None
    """Branch that is deployed unless a deployment names another source."""

    deployments_keep: int | None = None
    """How many past deployments are kept, so that you can roll back."""

    engine_version: str | None = None
    """Version of the language runtime that runs the application."""

    framework: str | None = None
    """Framework the application is built on. It may change what a deployment does."""

    install_dependencies_command: str | None = None
    """Command that installs what the application depends on."""

    root_directory: str | None = None
    """Directory of the package manager's manifest (such as `package.json`), if it is not the top
    of the repository."""


class LanguageRuntimeFramework(Model):
    """A framework of a language, with its defaults."""

    defaults: LanguageRuntimeFrameworkDefaults
    name: str
    """Name of it in code."""

    name_human_readable: str
    """`name` as text for a user interface."""


class LanguageRuntime(Model):
    """A programming language whose applications Devopness can run."""

    engine_versions: list[LanguageRuntimeEngineVersion]
    """Versions of the runtime that Devopness supports."""

    frameworks: list[LanguageRuntimeFramework]
    """Frameworks for this runtime that Devopness supports."""

    name: str
    """Name of it in code."""

    name_human_readable: str
    """`name` as text for a user interface."""


LanguageRuntimeList: TypeAlias = list[LanguageRuntime]


class ScriptRunner(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: str
    value: str
    """How to call the runner on the command line."""


ScriptRunnerList: TypeAlias = list[ScriptRunner]


class Template(Model):
    """A starting point for an application."""

    description: str | None = None
    """What the template does, in short."""

    id: str
    manifest: dict[str, Any] | None = None
    """Content of the template file."""

    name: str
    """Name of the template inside Devopness."""

    title: str
    """Name of the template for people."""

    version: str
    """Version of the template."""


TemplateList: TypeAlias = list[Template]


class ApplicationOptions(Model):
    language_runtimes: LanguageRuntimeList
    script_runners: ScriptRunnerList
    templates: TemplateList
    variable_targets: VariableTargetList
    """Where a variable can be put."""
