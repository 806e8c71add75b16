from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen


class PipelineUpdate(Model):
    id: int
    max_parallel_actions: int | None = None
    name: str
    trigger_when: PipelineTriggerWhen | None = None
