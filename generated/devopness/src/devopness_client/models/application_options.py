from .._runtime import Model
from .language_runtime_list import LanguageRuntimeList
from .script_runner_list import ScriptRunnerList
from .template_list import TemplateList
from .variable_target_list import VariableTargetList


class ApplicationOptions(Model):
    language_runtimes: LanguageRuntimeList
    script_runners: ScriptRunnerList
    templates: TemplateList
    variable_targets: VariableTargetList
