from .._runtime import Model
from .template_inputs import TemplateInputs


class ApplicationEnvironmentApplyTemplate(Model):
    template_id: str | None = None
    template_inputs: TemplateInputs
    template: str | None = None
    dry_run: bool | None = None
