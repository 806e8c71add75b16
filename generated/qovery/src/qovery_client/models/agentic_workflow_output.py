from .._runtime import Model
from .agentic_workflow_header import AgenticWorkflowHeader


class AgenticWorkflowOutput(Model):
    headers: list[AgenticWorkflowHeader] | None = None
    instructions: str | None = None
    name: str
    url: str | None = None
