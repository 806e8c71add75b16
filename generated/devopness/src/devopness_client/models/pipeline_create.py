from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen


class PipelineCreate(Model):
    max_parallel_actions: int | None = None
    name: str
    operation: str
    trigger_when: PipelineTriggerWhen | None = None
