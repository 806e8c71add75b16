from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow


class ApplicationLastDeployments(Model):
    latest: ActionRelationShallow | None = None
    live: ActionRelationShallow | None = None
