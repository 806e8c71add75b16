from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen


class PipelineCreate(Model):
    name: str
    operation: str
    max_parallel_actions: int | None = None
    trigger_when: PipelineTriggerWhen | None = None
