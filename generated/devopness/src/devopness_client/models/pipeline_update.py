from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen


class PipelineUpdate(Model):
    id: int
    name: str
    max_parallel_actions: int | None = None
    trigger_when: PipelineTriggerWhen | None = None
