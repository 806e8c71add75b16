from .._runtime import Model


class EksAnywhereCommitResponse(Model):
    commit_id: str
