from .._runtime import Model
from .lifecycle_template_response_variable_file import LifecycleTemplateResponseVariableFile


class LifecycleTemplateResponseVariable(Model):
    name: str
    description: str
    default: str
    is_secret: bool
    file: LifecycleTemplateResponseVariableFile | None = None
