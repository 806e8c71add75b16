from .._runtime import Model
from .lifecycle_template_response_variable_file import LifecycleTemplateResponseVariableFile


class LifecycleTemplateResponseVariable(Model):
    default: str
    description: str
    file: LifecycleTemplateResponseVariableFile | None = None
    is_secret: bool
    name: str
