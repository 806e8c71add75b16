from .._runtime import Model


class Diff(Model):
    id: str
    diff: str
    new_path: str | None
    new_id: str | None
    old_path: str | None
    old_id: dict[str, str]
