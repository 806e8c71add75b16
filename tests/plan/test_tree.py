"""Class names of resources: apart from the client's own, from each other's, and from what is imported."""

from __future__ import annotations

from clientsmith.naming.reserved import MODULE_CLASSES
from tests.plan.building import package_of


def classes(*tags: str) -> dict[str, str]:
    paths = {
        f"/{number}/{{id}}": {
            "get": {
                "operationId": f"read{number}",
                "tags": [tag],
                "responses": {"204": {"description": ""}},
            }
        }
        for number, tag in enumerate(tags)
    }
    return {
        ".".join(resource.path): str(resource.class_name)
        for resource in package_of(paths).resources
    }


def test_a_resource_is_not_called_like_the_client() -> None:
    names = classes("Shop", "Async Shop")
    assert not {"Shop", "AsyncShop"} & {
        *names.values(),
        *(f"Async{name}" for name in names.values()),
    }


def test_neither_a_class_nor_its_twin_is_another_one() -> None:
    names = classes("Thing", "Async Thing", "Async Async Thing")
    twins = [twin for name in names.values() for twin in (name, f"Async{name}")]
    assert len(twins) == len(set(twins)) == 6


def test_nothing_that_a_module_imports_is_hidden() -> None:
    names = classes(*sorted(MODULE_CLASSES))
    assert not {*names.values()} & MODULE_CLASSES
    assert not {f"Async{name}" for name in names.values()} & MODULE_CLASSES


def test_what_class_bodies_use_is_no_resource() -> None:
    names = classes("cached_property", "str", "omit", "timeout", "deprecated", "with_options")
    assert all(name.endswith(("_resource", "s")) for name in names), names


def test_the_usual_methods_come_first() -> None:
    routes = {"get": "get", "put": "update", "delete": "delete", "post": "approve"}
    operations = {
        method: {
            "operationId": f"{verb}Thing",
            "tags": ["Things"],
            "responses": {"204": {"description": ""}},
        }
        for method, verb in routes.items()
    }
    (resource,) = package_of({"/things/{id}": operations}).resources
    assert [str(method.name) for method in resource.methods] == [
        "get",
        "update",
        "delete",
        "approve",
    ]
