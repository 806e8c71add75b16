from .._runtime import Model
from .template_inputs import TemplateInputs


class ApplicationEnvironmentApplyTemplate(Model):
    dry_run: bool | None = None
    template: str | None = None
    template_id: str | None = None
    template_inputs: TemplateInputs
